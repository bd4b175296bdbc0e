import './app-h5.scss'
